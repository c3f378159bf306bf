using Scriban;

namespace ShuangQiao.TongZhi;

public class ShouHouMoBan
{
    private readonly string _dianMing;
    private readonly int _fanLi;

    public ShouHouMoBan(string dianMing, int fanLi)
    {
        _dianMing = dianMing;
        _fanLi = fanLi;
    }

    public string ChiHuo() =>
        $$"""
        {buyer}您好：
        您订单中的茶几因面板开裂未能出库，我们会换一张新的，三天内发货。
        {{_dianMing}}
        """;

    // expect@+5: BSM1004
    public string FanXian() =>
        $$"""
        {buyer}您好：
        茶几的脚垫已放在包装夹层里。
        确认收货后把收款码发过来，返{{_fanLi}}元到您的微信零钱。
        {{_dianMing}}
        """;

    // expect@+4: BSM1006
    public string HuiYuan() =>
        $$"""
        {buyer}您好，茶几安装好了吗？螺丝只需拧到八分紧。
        注册{{_dianMing}}会员，每笔订单累积积分，积分可以换购家具。
        """;

    public string Render(string wenBen, object model) => Template.Parse(wenBen).Render(model);
}
