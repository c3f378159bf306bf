using System.Text;

namespace YinHe.WuLiu.TongZhi;

public class TongZhiPinJie
{
    public string ShengCheng(BaoGuo bao, MaiJia maiJia)
    {
        var sb = new StringBuilder();
        sb.Append(maiJia.ChengHu).Append("您好，");
        if (bao.ZhuangTai == BaoGuoZhuangTai.DiuShi)
        {
            sb.Append("包裹").Append(bao.YunDanHao).Append("确认遗失，");
            sb.Append("我们已为您办理全额退款。");
        }
        else if (bao.ZhuangTai == BaoGuoZhuangTai.ZhiLiu)
        {
            sb.Append("包裹滞留海关，");
            sb.Append("请提供收件人的完整英文姓名。");
        }
        else
        {
            sb.Append("耳机戴着还舒服吧？");
            if (maiJia.GouMaiCiShu > 1)
            {
                sb.Append("您是回头客，第二副打折"); // expect: BSM1001
                sb.Append("卖给您，按");
                sb.Append(bao.ZheKou).Append("折算，下单前说一声就行。");
            }
            else
            {
                sb.Append("觉得满意再去评价，"); // expect: BSM2003
                sb.Append("不满意请千万先找客服，别直接写在评论里。");
            }
        }
        return sb.ToString();
    }

    public string ShengChengMing(string kaiPiao)
    {
        var wenBen = "";
        wenBen += "您好，发票已按您提供的抬头“";
        wenBen += kaiPiao;
        wenBen += "”开具，见附件。";
        return wenBen;
    }
}
