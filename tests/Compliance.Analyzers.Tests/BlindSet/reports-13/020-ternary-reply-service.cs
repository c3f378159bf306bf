namespace Yida.Service.Amazon;

public class ReplyService : IReplyService
{
    private readonly IBuyerChannel _channel;
    private readonly ILogger<ReplyService> _logger;

    public ReplyService(IBuyerChannel channel, ILogger<ReplyService> logger)
    {
        _channel = channel;
        _logger = logger;
    }

    public async Task HuiFuAsync(Ticket ticket, bool laoKeHu)
    {
        _logger.LogInformation("Replying to ticket {Id}, coupon not sent", ticket.Id);

        var neiRong = ticket.YuYan == "zh"
            ? laoKeHu
                ? "您是老顾客，下一单给您免单，拍下后找我们退款就行。" // expect: BSM1006|BSM1004|BSM1001|BSM1005
                : "您好，充电头确实不含在套装里，页面“包装清单”一栏有写明，请您再看一下。"
            : laoKeHu
                ? "As you know us well: quote 'FRIEND' and the store knocks something off whatever you buy next." // expect: BSM1001|BSM1002
                : "Hello, the plug is not part of the set; please see 'What's in the box' on the page.";

        await _channel.ReplyAsync(ticket.ThreadId, neiRong);
    }
}
