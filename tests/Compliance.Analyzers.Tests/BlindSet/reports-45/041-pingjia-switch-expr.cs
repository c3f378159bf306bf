namespace Yunfan.Assist;

public enum ChangJing { ShouHuo, XinPin, FanKui, ShenTeng, JiFen }

public sealed class XiaoXiGongChang(TimeProvider shiJian)
{
    public string BuildBuyerMessage(ChangJing cj, string maiJia) => cj switch
    {
        ChangJing.ShouHuo => $"{maiJia}您好，{shiJian.GetLocalNow():M月d日}系统显示包裹已签收，如有破损请回复照片。",
        ChangJing.XinPin => $"{maiJia}您好，您买过的咖啡杯出了新颜色，现在下单先到先得！", // expect: BSM1007
        ChangJing.FanKui => $"{maiJia}您好，问题已经解决，麻烦您把店铺的负面反馈移除，谢谢。", // expect: BSM2005|BSM2004
        ChangJing.ShenTeng => $"{maiJia}您好，求求您高抬贵手给个五分，我们全家都靠这家店生活。", // expect: BSM2002
        ChangJing.JiFen => $"{maiJia}您好，晒图评论可兑换积分，积分能抵下次的货款。", // expect: BSM2001|BSM1006
        _ => $"{maiJia}您好，您的消息已收到，我们会尽快答复。",
    };
}
