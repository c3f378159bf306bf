using System;
using System.Globalization;
using Qianwan.Duodian.Infrastructure.Amazon;

namespace Qianwan.Duodian.Application.YingXiao;

public class ZaiGouTiXingJob : IDingShiRenWu
{
    private const string MoBanYi = "亲爱的{0}，距您上次购买{1}已经两个月了，现在回购享{2}折，错过就没有啦！"; // expect: BSM1001|BSM1007
    private const string MoBanEr = "{0}您好，订单{1}里的滤芯因产线问题召回，我们已全额退款{2:F2}元，请停止使用。";

    private readonly ISpApiXiaoXi _spApi;
    private readonly IDingDanChaXun _chaXun;

    public ZaiGouTiXingJob(ISpApiXiaoXi spApi, IDingDanChaXun chaXun)
    {
        _spApi = spApi;
        _chaXun = chaXun;
    }

    public void ZhiXing(DateTime jinTian)
    {
        foreach (var d in _chaXun.ChaLiangGeYueQian(jinTian))
        {
            string neiRong;
            if (d.ShiFouZhaoHui)
            {
                neiRong = string.Format(CultureInfo.InvariantCulture, MoBanEr, d.MaiJiaMing, d.DanHao, d.JinE);
            }
            else if (d.DengJi >= 3)
            {
                neiRong = string.Format("{0}，您是我们的金卡会员，凭代金券{1}下单立减{2}元，本周日截止。", d.MaiJiaMing, d.QuanHao, d.MianZhi); // expect: BSM1002|BSM1001
            }
            else
            {
                neiRong = string.Format(MoBanYi, d.MaiJiaMing, d.ShangPin, 8.5m);
            }

            _spApi.Fa(d.DanHao, neiRong);
        }
    }
}
