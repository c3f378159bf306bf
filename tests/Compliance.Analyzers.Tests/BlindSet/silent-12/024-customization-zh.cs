using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Shunfa.Erp.DingZhi;

/// <summary>定制类订单确认：礼品卡片、奖杯、会员牌等</summary>
public class DingZhiQueRen
{
    private readonly AmazonConnection _lianjie;

    public DingZhiQueRen(AmazonConnection lianjie) => _lianjie = lianjie;

    public bool QueRenKeZi(string dingdanHao, string neirong)
    {
        var qingqiu = new CreateConfirmCustomizationDetailsRequest(
            text: $"您好，您定制的横幅文字为“{neirong}”，其中“全场八折，扫码领券”是您提供的原文，请确认无误后回复。",
            attachments: null);
        return _lianjie.Messaging.ConfirmCustomizationDetails(dingdanHao, qingqiu);
    }

    public bool QueRenHeKa(string dingdanHao) =>
        _lianjie.Messaging.ConfirmCustomizationDetails(dingdanHao, new CreateConfirmCustomizationDetailsRequest
        {
            Text = "您好，您选了礼品包装，请回复贺卡上要印的祝福语，最多30个字。",
        });

    public bool QueRenXingXing(string dingdanHao) =>
        _lianjie.Messaging.ConfirmCustomizationDetails(dingdanHao, new CreateConfirmCustomizationDetailsRequest
        {
            Text = "您好，请确认奖杯上是刻五颗星还是三颗星，以及“最佳评委”四个字的字体。",
        });
}
