namespace YunGou.Erp.KeFu
{
    public class BuFaHuiFu
    {
        public string ShengCheng(GongDan gd)
        {
            var neiRong = "尊敬的" + gd.MaiJia + "，您好，";
            neiRong += "很抱歉您收到的猫爬架缺少" + gd.PeiJian + "。";
            if (gd.KuCun > 0)
                neiRong += "我们已于今日免费补发，运单号为" + gd.YunDan + "。";
            else
                neiRong += "该配件暂时缺货，您可以选择等待一周，或者退货并获得全额退款。";
            neiRong += "给您带来不便，我们深表歉意。";
            return neiRong;
        }

        public string ShengChengEn(GongDan gd)
        {
            var text = "Dear " + gd.MaiJia + ", ";
            text += "we are sorry that the " + gd.PeiJian + " was not in the box. ";
            text += gd.KuCun > 0 ? "It is sent today without cost." : "We have no more of it, so you can wait a week or return the tree and get the full refund.";
            return text;
        }
    }
}
