namespace Compliance.Tests;

[TestFixture]
internal sealed class LayersTests
{
    [Test]
    public void A_folder_uses_only_those_below_it() =>
        FolderLayers.Upward("src/Compliance.Core", "Compliance", "Image", "Text", "Structure", "Matching", "Weighing", "Policy", "Judgement").Should().BeEmpty();
}
