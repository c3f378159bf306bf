using System.Threading.Tasks;

namespace Lanhai.Gongdan.Huifu;

// 买家来问优惠、问私下交易时的统一口径
public class YijiaHuifu
{
    private readonly IThreadReplier _replier;

    public YijiaHuifu(IThreadReplier replier)
    {
        _replier = replier;
    }

    public Task BuNengJianjiaAsync(string threadId)
        => _replier.ReplyAsync(threadId, "您好，感谢您的询问。我们不能通过消息给您打折，也没有私下的优惠价，价格以商品页面显示为准。");

    public Task MeiyouYouhuiquanAsync(string threadId)
        => _replier.ReplyAsync(threadId, "您好，按平台规定，卖家不可以向买家发送优惠券或折扣码，请您谅解。");

    public Task BuZhuanzhangAsync(string threadId)
        => _replier.ReplyAsync(threadId, "您好，我们不能用微信或PayPal转账给您，退款只能由亚马逊原路退回。");

    public Task BuJiaWeixinAsync(string threadId, string orderId)
        => _replier.ReplyAsync(threadId, $"您好，抱歉我们无法提供微信或电话，关于订单 {orderId} 的问题请直接在这里回复，我们会逐条解答。");

    public Task BuSongLipinAsync(string threadId)
        => _replier.ReplyAsync(threadId, "您好，图片里的收纳袋是拍摄道具，不随商品赠送，包装清单上写的是主机、电源线和说明书。");

    public Task BuNengPinglunJiaohuanAsync(string threadId)
        => _replier.ReplyAsync(threadId, "Hello, we can not give money or any gift for a review, it is not allowed. The defective cable of your order will be replaced anyway.");

    public Task EnglishRefuseAsync(string threadId)
        => _replier.ReplyAsync(threadId, "Hello, sorry we are not able to make a discount or send a coupon by message. Please place the order only on Amazon, we don't sell privately.");
}
