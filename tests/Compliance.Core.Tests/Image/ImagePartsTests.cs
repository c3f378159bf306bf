using Compliance.Image;
using Compliance.Policy;

namespace Compliance.Tests.Image;

/// <summary>Parts of an image that are read when they are asked for.</summary>
[TestFixture]
internal sealed class ImagePartsTests
{
    // Where parts start stands in a table, and tables lie where the processor reads them best.
    [Test]
    public void Parts_may_be_made_of_parts_wherever_they_lie([Range(0, 5)] int before)
    {
        string[][] groups = [["one", "two"], ["three"], []];
        var image = new ImageWriter();
        for (var i = 0; i < before; i++)
        {
            image.Byte(7);
        }

        image.Later(w =>
        {
            w.Byte(1);
            w.Parts(groups, (g, group) =>
            {
                g.Byte(2);
                g.Parts(group, (t, text) => t.Text(text));
            });
        });
        image.Text("behind");

        var reader = new ImageReader(new FixedBytes(image.ToArray()));
        for (var i = 0; i < before; i++)
        {
            reader.Byte();
        }

        ImageReader later = reader.Later();
        reader.Text().Should().Be("behind");
        later.Byte().Should().Be(1);
        PartsOnDemand<PartsOnDemand<string>> read = later.Parts(g =>
        {
            g.Byte().Should().Be(2);
            return g.Parts(t => t.Text());
        });

        read[1].All().Should().Equal("three");
        read.All().Select(g => g.All()).Should().BeEquivalentTo(groups, o => o.WithStrictOrdering());
    }

    [Test]
    public void A_reader_can_start_again_where_another_stands()
    {
        var image = new ImageWriter();
        image.Text("first");
        image.Text("second");
        var reader = new ImageReader(new FixedBytes(image.ToArray()));
        reader.Text();

        reader.Again(0).Text().Should().Be("second");
        reader.Again(0).Text().Should().Be("second", "the reader itself did not move");
    }

    [Test]
    public void An_expression_is_read_once_whoever_asks()
    {
        CompliancePolicy read = TestPolicy.Read(TestPolicy.Rule("""
            condition c
              when     "coupon"
              verdict  prohibited
            """));
        CompliancePolicy written = PolicyImage.Read(new FixedBytes(PolicyImage.Write(read)), () => read.Files);
        ScopedExpression when = written.Compiled.Triggers[0].When;

        Expression[] seen = [.. Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(4).Select(_ => when.Expression)];

        seen.Should().AllSatisfy(e => e.Should().BeSameAs(when.Expression));
        when.Line.Should().Be(read.Compiled.Triggers[0].When.Line);
    }
}
