using Compliance.Tests;

namespace Compliance.Tool.Tests;

[TestFixture]
internal sealed class LayersTests
{
    [Test]
    public void A_folder_uses_only_those_below_it() =>
        FolderLayers.Upward("src/Compliance.Tool", "Compliance.Tool", "Texts", "Input", "Output", "Evaluation", "Verbs").Should().BeEmpty();
}
