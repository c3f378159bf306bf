using System;
using System.Text;

namespace GuangZhou.WenJu.DianShang
{
    public class YouJianMoBan
    {
        private StringBuilder sbNeiRong = new StringBuilder();

        // 生成售后邮件正文
        public string ShengChengZhengWen(string dingDanHao, string maiJiaMing, bool shiFouLaoKe)
        {
            sbNeiRong.Append("亲爱的" + maiJiaMing + "：\r\n");
            sbNeiRong.Append("您的订单" + dingDanHao + "已由仓库重新发出，之前的包裹在途中丢失。\r\n");
            if (shiFouLaoKe)
            {
                sbNeiRong.Append("老顾客再次下单，我们私下给您便宜百分之二十。\r\n"); // expect: BSM1001
            }
            else
            {
                sbNeiRong.Append("给您添麻烦了，我们愿意另外补偿您一点心意，金额可以商量。\r\n"); // expect: BSM1003
            }
            sbNeiRong.Append("晒图评论后联系客服，即可免费得到一套彩笔。\r\n"); // expect: BSM2001
            sbNeiRong.Append("如对钢笔有不满，请先找我们，不要直接写差评。\r\n"); // expect: BSM2003
            sbNeiRong.Append("广州文具 客服部");
            return sbNeiRong.ToString();
        }
    }
}
