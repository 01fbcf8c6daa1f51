# syntax=docker/dockerfile:1
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG TARGETARCH
WORKDIR /source
COPY . .
# The first restore checks that the packages are those of the lock files; publishing adds what compiles for the processor.
RUN --mount=type=cache,target=/root/.nuget/packages \
    dotnet restore src/KnowledgeGraph.Server --locked-mode \
    && dotnet publish src/KnowledgeGraph.Server --arch $TARGETARCH --no-self-contained \
        --configuration Release -p:PublishReadyToRun=true --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
# The service sets its own address, and the diagnostics pipe would need a writable file system.
ENV ASPNETCORE_HTTP_PORTS= \
    DOTNET_EnableDiagnostics=0
USER $APP_UID
EXPOSE 5080
ENTRYPOINT ["dotnet", "KnowledgeGraph.Server.dll"]
