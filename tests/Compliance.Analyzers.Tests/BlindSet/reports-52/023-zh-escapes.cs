namespace Qingfeng.Tools.Outbox;

public static class YuZhiHuaShu
{
    // 转义写法，避免文件编码问题
    public const string Msg01 = "\u60a8\u597d\uff0c\u8fd9\u662f\u7ed9\u60a8\u7684\u4f18\u60e0\u5238\uff1aQF20\uff0c\u8bf7\u5728\u4e0b\u5355\u65f6\u4f7f\u7528\u3002"; // expect: BSM1002

    public const string Msg02 = "\u60a8\u597d\uff0c\u60a8\u7684\u9000\u6b3e\u5df2\u7ecf\u539f\u8def\u9000\u56de\uff0c\u8bf7\u60a8\u7559\u610f\u3002";

    public const string Msg03 = "您好，麻烦给个\u4e94\u661f\u597d\u8bc4吧，谢谢您支持我们的小店。"; // expect: BSM2002

    // 敏感字用谐音，防过滤
    public const string Msg04 = "您好，写个 5 星好 苹，截屏给我，返 3 刀给您。"; // expect: BSM2001
    public const string Msg05 = "您好，售后请加薇❤信：qf_kefu01，随时在线。"; // expect: BSM3002|BSM3003
    public const string Msg06 = "您好，遥控器的电池要用7号，请按正负极装好再试一次。";
}
