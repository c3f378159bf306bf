namespace XingKong.Toys.Replies;

public static class JiShuHuiFu
{
    public const string XiWei = "您好，说明书中的细微信息请对照第五页放大图，螺丝孔位于底板背面。";
    public const string DianXian = "您好，接电线下方有一枚保险丝，更换时请先断电。";
    public const string DaKai = "您好，底座打开后折叠脚架即可收纳，无需工具。";
    public const string FanHui = "您好，按返回键，现在屏幕会显示电量。";
    public const string WuXing = "您好，五星形的积木块共十二块，缺少的两块已免费补寄。";
    public const string DianYa = "您好，适配器带有温度补偿功能，输出电压保持在 5 伏。";
    public const string PingJia = "您好，该材料经第三方评价机构检测，无有害物质；异味通风两天即可散去。";
    public const string MaShu = "您好，遥控器的配对码印在电池仓内，输入后长按确认键三秒。";
    public const string HaoMa = "您好，型号 400-820-8820 是滤芯的料号，请在购买时核对。";

    public static string Huan(string xingMing) => $"{xingMing}您好，换货的积木今天已发出，旧的不用寄回，也不会产生任何费用。";
}
