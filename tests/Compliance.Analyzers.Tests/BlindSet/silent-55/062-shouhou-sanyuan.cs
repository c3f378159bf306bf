namespace YuanHang.DianShang.ShouHou
{
    public class HuiFuQi
    {
        public string HuiFu(DingDan d)
        {
            var wenHou = $"{d.MaiJia}您好，";
            var neiRong = d.YiTuiKuan
                ? $"订单{d.DanHao}的退款{d.JinE:0.00}欧元已于今日提交，到账时间以发卡行为准。"
                : d.XuBuFa
                    ? "漏发的遥控器今天已寄出，不收取任何费用，请您留意签收。"
                    : "您反映的异响问题，请把底座螺丝拧紧后再试；若仍有异响，我们为您更换新机或全额退款，由您选择。";
            if (d.WenJiaGe)
                neiRong += "关于您问的降价补差，我们无法在亚马逊之外退还差额，抱歉。";
            if (d.TiDaoPingLun)
                neiRong += "您提到可以修改评论，不必如此，无论评论如何，我们都会按规定处理您的退货。";
            return wenHou + neiRong;
        }
    }

    public record DingDan(string MaiJia, string DanHao, decimal JinE, bool YiTuiKuan, bool XuBuFa, bool WenJiaGe, bool TiDaoPingLun);
}
