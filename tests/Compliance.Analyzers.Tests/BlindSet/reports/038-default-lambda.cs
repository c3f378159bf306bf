namespace Xingchen.Notify;

public class LambdaTemplates
{
    public void Register(TemplateRegistry registry)
    {
        var quanMa = (string name, string msg = "送您专属优惠券一张，结账时输入 XC2024 即减30元。") // expect: BSM1002|BSM1001
            => name + "您好，" + msg;

        var buHuo = (string name, string msg = "漏发的遥控器今天补寄，不收取任何费用。")
            => name + "您好，" + msg;

        registry.Add("quan", n => quanMa(n));
        registry.Add("buhuo", n => buHuo(n));
    }
}
