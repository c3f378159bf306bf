using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Tests.Extraction;

[TestFixture]
public sealed class DeclaredTypeTests
{
    [TestCase("class C { void M() { System.IO.StringWriter w = Get(); w.Write(1); } }", "StringWriter")]
    [TestCase("class C { void M() { var w = new StringWriter(); if (b) { w.Write(1); } } }", "StringWriter")]
    [TestCase("class C { void M() { var w = File.CreateText(path); w.Write(1); } }", "StreamWriter")]
    [TestCase("class C { void M() { using (var w = File.AppendText(path)) { w.Write(1); } } }", "StreamWriter")]
    [TestCase("class C { void M() { using TextWriter w = Get(); w.Write(1); } }", "TextWriter")]
    [TestCase("class C { void M(int n) { switch (n) { case 1: TextWriter w = Get(); w.Write(1); break; } } }", "TextWriter")]
    [TestCase("class C { void M(TextWriter w) => w.Write(1); }", "TextWriter")]
    [TestCase("class C { void M() { void Row(TextWriter w) => w.Write(1); } }", "TextWriter")]
    [TestCase("class C(TextWriter w) { void M() => w.Write(1); }", "TextWriter")]
    [TestCase("class C { void M() => w.Write(1); readonly TextWriter? w; }", "TextWriter")]
    [TestCase("class C { TextWriter w; class D { void M() => w.Write(1); } }", "TextWriter")]
    [TestCase("StringWriter w = new(); w.Write(1);", "StringWriter")]
    public void Is_the_one_that_is_written(string source, string type) => Of(source).Should().Be(type);

    [TestCase("class C { TextWriter w; void M(StringBuilder w) { w.Write(1); } }", "StringBuilder")]
    [TestCase("class C { StringBuilder w; void M() { TextWriter w = Get(); w.Write(1); } }", "TextWriter")]
    public void Of_several_the_nearest_counts(string source, string type) => Of(source).Should().Be(type);

    [TestCase("class C { void M() => w.Write(1); }")]
    [TestCase("class C { void M() { { TextWriter w = Get(); } w.Write(1); } }")]
    [TestCase("class C { void M() { w.Write(1); } void N(TextWriter w) { } }")]
    public void Another_scope_tells_nothing(string source) => Of(source).Should().BeEmpty();

    private static string Of(string source) =>
        DeclaredType.Of(CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<MemberAccessExpressionSyntax>().Single(a => a.Name.Identifier.ValueText == "Write").Expression.Should().BeOfType<IdentifierNameSyntax>().Subject);
}
