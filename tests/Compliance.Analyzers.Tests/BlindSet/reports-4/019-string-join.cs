using System;
using System.Collections.Generic;
using System.Linq;

namespace Qianwan.Duodian.Application.XiaoXi;

public class DuoHangXiaoXi
{
    public string ShouHouHuiFang(string ming, string xingHao)
    {
        return string.Join(Environment.NewLine, new[]
        {
            $"{ming}您好，",
            $"您购买的{xingHao}扫地机需要每周清理一次尘盒，边刷三个月更换一次。",
            "新一代扫拖一体机本周首发，老用户现在预订还能抢首发价，千万别错过。", // expect: BSM1007|BSM1001
            "祝生活愉快",
        });
    }

    public string ChaJia(string ming, decimal chaE) => string.Join("，",
        ming + "您好",
        "您要求退回多收的运费",
        $"我们已经在订单里原路退还{chaE:0.00}美元",
        "请在银行账单中查收");

    public string YaoQing(string ming)
    {
        var duan = new List<string> { ming + "，" };
        duan.Add("我们在做一个小活动：");
        duan.AddRange(new string[]
        {
            "①在商品页写评价；",
            "②把评价截图发过来；",
            "③凭评价截图领取全额返款，等于免单。", // expect: BSM2001
        });
        return string.Concat(duan);
    }
}
