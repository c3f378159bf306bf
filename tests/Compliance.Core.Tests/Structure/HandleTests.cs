using Compliance.Structure;

namespace Compliance.Tests.Structure;

[TestFixture]
internal sealed class HandleTests
{
    [TestCase("Find us @my_shop on Telegram", "@my_shop")]
    [TestCase("Find us @my.shop-2.", "@my.shop-2")]
    [TestCase("关注@myshop吧", "@myshop")]
    [TestCase("（@myshop）", "@myshop")]
    [TestCase("@abc", "@abc")]
    public void Is_found(string text, string handle) => FoundStructures.Of(StructureKind.Handle, text).Should().Equal(handle);

    [TestCase("jenny@mail.com")]
    [TestCase("5 pcs @ 3.50 each")]
    [TestCase("5 pcs @3")]
    [TestCase("@ab")]
    [TestCase("@@@@")]
    [TestCase("@---")]
    [TestCase("a @ b")]
    [TestCase("@您好吗")]
    public void Is_not_what_is_none(string text) => FoundStructures.Of(StructureKind.Handle, text).Should().BeEmpty();
}
