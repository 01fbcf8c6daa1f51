namespace KnowledgeGraph.Core.Errors;

/// <summary>A failure with a stable code that a client can act on; anything else that is thrown is a fault of ours.</summary>
public abstract class KnowledgeGraphException : Exception
{
    private protected KnowledgeGraphException(string message, Exception? inner = null)
        : base(message, inner) => Code = CodeOf(GetType());

    /// <summary>The stable code, derived from the type's name: <c>InvalidRequestException</c> gives <c>INVALID_REQUEST</c>.</summary>
    public string Code { get; }

    /// <summary>Where in the input, as a path such as <c>input.statements[2].date.from</c>; null where unknown.</summary>
    public string? Path { get; init; }

    /// <summary>The line and column in the request's document; null where unknown.</summary>
    public SourceLocation? Location { get; init; }

    private static string CodeOf(Type type)
    {
        var name = type.Name[..^"Exception".Length];
        return string.Concat(name.Select((letter, index) => index > 0 && char.IsUpper(letter) ? "_" + letter : letter.ToString()))
            .ToUpperInvariant();
    }
}

/// <summary>A place in a text, both counted from 1.</summary>
public readonly record struct SourceLocation(int Line, int Column);

/// <summary>The input is not what the contract asks for.</summary>
public sealed class InvalidRequestException(string message) : KnowledgeGraphException(message);

/// <summary>The input names a field, argument or type that does not exist.</summary>
public sealed class UnknownFieldException(string message) : KnowledgeGraphException(message);

/// <summary>Nobody said who asks, or what they said could not be believed, and it is not for everybody.</summary>
public sealed class UnauthenticatedException(string message) : KnowledgeGraphException(message);

/// <summary>It is known who asks, and they may not do it.</summary>
public sealed class ForbiddenException(string message) : KnowledgeGraphException(message);

/// <summary>A limit of the service is passed.</summary>
public sealed class LimitExceededException(string message) : KnowledgeGraphException(message);

/// <summary>A reference in a write leads to nothing.</summary>
public sealed class NotFoundException(string message) : KnowledgeGraphException(message);

/// <summary>The write contradicts what is stored: other content under one id, another revision, or another payload under one idempotency key.</summary>
public sealed class ConflictException(string message) : KnowledgeGraphException(message)
{
    /// <summary>The field that differs, where one does.</summary>
    public string? Field { get; init; }
}

/// <summary>The statement was retracted and cannot be recorded again as it was.</summary>
public sealed class RetractedException(string message) : KnowledgeGraphException(message)
{
    /// <summary>The revision that retracted it.</summary>
    public long Revision { get; init; }
}

/// <summary>The store cannot be reached, opened or written.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : KnowledgeGraphException(message, inner)
{
    /// <summary>Whether the database was reached and is not to be used as it is, so that waiting is of no use.</summary>
    public bool IsRefusal { get; init; }
}

/// <summary>The connection was lost after a write was sent, so that it may or may not have happened.</summary>
public sealed class OutcomeUnknownException(string message, Exception? inner = null) : KnowledgeGraphException(message, inner);

/// <summary>The work took longer than it may.</summary>
public sealed class TimeoutExceededException(string message, Exception? inner = null) : KnowledgeGraphException(message, inner);

/// <summary>The model, or a file to be read, is wrong.</summary>
public sealed class InvalidModelException(string message) : KnowledgeGraphException(message);

/// <summary>An input file cannot be read any further, or is no file of the format.</summary>
public sealed class ImportFailedException(string message, Exception? inner = null) : KnowledgeGraphException(message, inner);
