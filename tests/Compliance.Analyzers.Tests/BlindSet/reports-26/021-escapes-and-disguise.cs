namespace BlueHarbour.CrossBorder.Templates;

/// <summary>Zhan nei xin (Amazon buyer messages), second store.</summary>
public class ZhanNeiXinTemplates
{
    public string Delay { get; } = "\u60A8\u597D\uFF0C\u60A8\u7684\u8BA2\u5355\u5C06\u5EF6\u8FDF\u4E24\u5929\u9001\u8FBE\u3002";

    public string YouHui { get; } = "\u60A8\u597D\uFF0C\u9001\u60A8\u4E00\u5F20\u4F18\u60E0\u5238\uFF0C\u4E0B\u6B21\u8D2D\u4E70\u53EF\u7528\u3002"; // expect: BSM1002|BSM1006

    public string Contact { get; } = "Dear buyer, our engineer answers faster on W h a t s A p p, number seven seven zero zero nine zero zero eight one five."; // expect: BSM3002

    public string Stars { get; } = "Dear buyer, a f!ve-st@r rev1ew for the dash camera would help us very much."; // expect: BSM2002

    public string Card { get; } = "亲，加薇❤信领取售后红包：dashcam2026"; // expect: BSM3002|BSM1004

    public string Cable { get; } = "Dear buyer, the supply cable must be laid behind the A-pillar so that the airbag stays free.";
}
