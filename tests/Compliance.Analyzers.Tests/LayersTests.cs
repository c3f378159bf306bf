using Compliance.Tests;

namespace Compliance.Analyzers.Tests;

[TestFixture]
internal sealed class LayersTests
{
    [Test]
    public void A_folder_uses_only_those_below_it() =>
        FolderLayers.Upward("src/Compliance.Analyzers", "Compliance.Analyzers", "Text", "Rules", "Files", "Options", "Extraction", "Reporting", "Evidence", "Sinks", "Messages", "Usage").Should().BeEmpty();
}
