namespace YunCang.KeFu.MoBan;

public static class BuFaMoBan
{
    private static readonly Dictionary<string, string> MoBan = new()
    {
        ["que_jian"] = "您好，核对称重记录后确认少装了一包螺丝，已免费补寄，无需支付任何费用。",
        ["cuo_fa"] = "您好，仓库把蓝色发成了绿色，正确颜色今天寄出，绿色那件您可以留着，不必退回。",
        ["sun_huai"] = "您好，照片已收到，灯罩确实在运输中碎裂。我们免费更换灯罩，还是全额退款，请您选择。",
        ["bao_xiu"] = "您好，电机在两年保修期内，维修和往返运费都由我们承担。",
        ["qu_xiao"] = "您好，按您的要求，订单{0}已取消，款项原路退回。",
    };

    public static string Qu(string jian, params object[] canShu)
    {
        if (!MoBan.TryGetValue(jian, out var wen))
            throw new KeyNotFoundException($"没有名为 {jian} 的补发模板");
        return canShu.Length == 0 ? wen : string.Format(wen, canShu);
    }

    public static bool XuYaoShenHe(decimal jinE) => jinE > 50m;
}
