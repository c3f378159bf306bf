using System.Collections.Generic;

namespace YueMao.Erp.KeFu;

public class ZhanNeiXinMoBan
{
    public List<string> MoBanLieBiao { get; } = new List<string>
    {
        "您好，您反馈的杯盖漏水问题已登记，我们会为您重新寄送一个杯盖。",
        "您好，收到货后方便的话留个五★好·评，客服这边给您返 现 3 美元哦。", // expect: BSM2001
        "您好，加 V 信 yuemao_home，售后处理更快。", // expect: BSM3002|BSM3003
        "Hello, a f1ve-st*r rev1ew from you would make our day.", // expect: BSM2002
        "Hello, please take c.o.u.p.o.n MAOYUE7 for your next mug.", // expect: BSM1002
        "Hello, the lid you reported will be replaced; nothing needs to be returned.",
    };
}
