using System;

namespace ERP.XiaoXi
{
    public partial class FrmHuiFu
    {
        private string QuMoBan(string strLeiXing, string strMaiJia, string strDanHao)
        {
            string strNeiRong = string.Empty;
            switch (strLeiXing)
            {
                case "查件":
                    strNeiRong = "您好 " + strMaiJia + "，订单 " + strDanHao + " 目前在洛杉矶分拣中心，预计周五送达。";
                    break;
                case "催评":
                    strNeiRong = "您好 " + strMaiJia + "，产品用得怎么样？方便的话请到商品页面留下一条评论。"; // expect: BSM2006
                    break;
                case "补偿":
                    strNeiRong = "您好 " + strMaiJia + "，您把评论改成好评之后，我们就把货款全部退给您。"; // expect: BSM2001|BSM2004
                    break;
                case "新品":
                    strNeiRong = "您好 " + strMaiJia + "，本店秋季新款已经上架，欢迎来逛逛。"; // expect: BSM1007
                    break;
                case "红包":
                    strNeiRong = "您好 " + strMaiJia + "，给您准备了微信红包，扫描卡片上的二维码领取。"; // expect: BSM1004|BSM3001|BSM3003|BSM3002
                    break;
                default:
                    strNeiRong = "您好 " + strMaiJia + "，您的来信已收到，我们将在24小时内答复。";
                    break;
            }
            return strNeiRong;
        }
    }
}
