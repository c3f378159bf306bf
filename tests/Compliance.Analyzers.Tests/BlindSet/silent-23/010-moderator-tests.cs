using Xunit;

namespace PawKitchen.Tests.Compliance;

public class DraftCheckerTests
{
    private readonly DraftChecker _sut = new();

    [Fact]
    public void Blocks_gift_for_review()
    {
        Assert.True(_sut.IsBlocked("Dear buyer, write a review and we send you a gift card."));
        Assert.True(_sut.IsBlocked("亲，五星好评返现10元，加微信领取。"));
    }

    [Fact]
    public void Passes_refund()
    {
        Assert.False(_sut.IsBlocked("Dear buyer, we refunded the order in full."));
        Assert.False(_sut.IsBlocked("您好，已为您补发配件。"));
    }

    [Fact]
    public void Blocks_removal() => Assert.True(_sut.IsBlocked("Please delete your bad review, thank you."));
}
