namespace Compliance.Analyzers.Evidence;

/// <summary>Which element of a tuple a text is.</summary>
/// <param name="Name">The name that the tuple or its type gives to the element; empty where there is none.</param>
/// <param name="Index">Its place.</param>
/// <param name="Count">How many elements the tuple has.</param>
internal sealed record TuplePlace(string Name, int Index, int Count);
