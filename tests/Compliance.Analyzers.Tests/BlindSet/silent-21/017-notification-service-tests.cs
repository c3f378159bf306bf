using NSubstitute;
using Xunit;

namespace Lichtwerk.Application.Tests.Notifications;

public class NotifyRefundHandlerTests
{
    private readonly IBuyerMessenger _messenger = Substitute.For<IBuyerMessenger>();

    [Fact]
    public async Task Sends_refund_text_in_locale_of_buyer()
    {
        var sut = new NotifyRefundHandler(_messenger);
        await sut.Handle(new RefundIssued("302-1111111-2222222", "zh-Hans", 12.50m), default);
        await _messenger.Received(1).SendAsync(Arg.Any<string>(),
            Arg.Is<string>(t => t.Contains("已原路退回")), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task Never_mentions_reviews_or_vouchers()
    {
        var sut = new NotifyRefundHandler(_messenger);
        await sut.Handle(new RefundIssued("302-1111111-2222222", "en", 3m), default);
        await _messenger.DidNotReceive().SendAsync(Arg.Any<string>(),
            Arg.Is<string>(t => t.Contains("review") || t.Contains("voucher") || t.Contains("gift card")), Arg.Any<CancellationToken>());
    }
}
