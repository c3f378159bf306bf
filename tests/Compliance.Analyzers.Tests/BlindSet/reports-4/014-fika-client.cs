using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Options;

namespace Qianwan.Duodian.Infrastructure.Amazon;

public class FikaXiaoXiTongDao : ISpApiXiaoXi
{
    private readonly AmazonConnection _lianJie;
    private readonly XiaoXiXuanXiang _xuanXiang;

    public FikaXiaoXiTongDao(AmazonConnection lianJie, IOptions<XiaoXiXuanXiang> xuanXiang)
    {
        _lianJie = lianJie;
        _xuanXiang = xuanXiang.Value;
    }

    public bool FaYiWai(string danHao, string yuanYin)
    {
        var qingQiu = new CreateUnexpectedProblemRequest
        {
            Text = "您好，您的订单因" + yuanYin + "无法按时发出，我们已经全额退款并取消该订单，给您带来不便非常抱歉。",
        };
        return _lianJie.Messaging.CreateUnexpectedProblem(danHao, qingQiu);
    }

    public bool FaShuMa(string danHao, string miYao)
    {
        var qingQiu = new CreateDigitalAccessKeyRequest(
            text: "您的激活码：" + miYao + "。激活后分享到朋友圈集赞，再送一年会员。", // expect: BSM1005|BSM1006
            attachments: null);
        return _lianJie.Messaging.CreateDigitalAccessKey(danHao, qingQiu);
    }

    public async Task<bool> QueRenAsync(string danHao)
    {
        return await _lianJie.Messaging.CreateConfirmOrderDetailsAsync(danHao, new CreateConfirmOrderDetailsRequest
        {
            Text = "请确认颜色为黑色。顺便告诉您，满两件打九折，要不要再加一件？", // expect: BSM1001
        });
    }

    public bool QingPing(string danHao)
        => _lianJie.Solicitations.CreateProductReviewAndSellerFeedbackSolicitation(danHao);
}
