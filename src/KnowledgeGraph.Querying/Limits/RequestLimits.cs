namespace KnowledgeGraph.Querying.Limits;

/// <summary>How large a request may be, and how much it may ask for.</summary>
public sealed record RequestLimits(
    [property: Limit("tokens of the document, comments among them; reading stops at the first too many")] int Tokens = 5_000,
    // The engine fails beyond some 60 levels.
    [property: Limit("levels of fields, fragments put in", Maximum = 50)] int Depth = 20,
    [property: Limit("fields, inline fragments and spreads of the whole document, with what a fragment holds counted wherever it is spread")] int Fields = 1_000,
    [property: Limit("fields of one selection that share a response name, fragments put in")] int Repeats = 50,
    [property: Limit("aliases that are written in the document")] int Aliases = 100,
    [property: Limit("directives that are written in the document")] int Directives = 50,
    [property: Limit("fragments that the document defines")] int Fragments = 50,
    [property: Limit("lists within each other below `__schema` and `__type`, such as `types { fields { args } }`")] int IntrospectionDepth = 3,
    [property: Limit("lists asked for below `__schema` and `__type`")] int IntrospectionLists = 20,
    [property: Limit("items of each list, in the document and in variables")] int ListLength = 1_000,
    [property: Limit("values in all variables, those within lists and objects among them")] int VariableValues = 50_000,
    [property: Limit("levels of lists and objects in a variable", Maximum = 60)] int VariableDepth = 20,
    [property: Limit("fields of the objects in all `where` and `order`, in the document and in variables")] int FilterOperators = 500,
    [property: Limit("levels of objects in a `where` or `order`, in the document and in variables")] int FilterDepth = 20,
    [property: Limit("rows of a page where neither `first` nor `last` is given; never refused", Code = "")] int DefaultPageSize = 10,
    [property: Limit("rows of a page, as `first` or `last` says; less than 0 is `INVALID_REQUEST`")] int PageSize = 1_000,
    [property: Limit("rows that the request may touch, as estimated from the sizes of its pages")] int Cost = 1_000_000,
    [property: Limit("errors told of in one reply; more are left out", Code = "")] int Errors = 10);
