using System.Text;

namespace DianShang.ShouHou
{
    public class ShouHouFaSong
    {
        // 拼接正文
        public string PinZhengWen(string maiJia, int leiXing)
        {
            StringBuilder nr = new StringBuilder();
            nr.Append("亲爱的").Append(maiJia).Append("：");
            if (leiXing == 1)
            {
                nr.Append("您反映的电钻异响，我们已安排换新，");
                nr.Append("旧机无需寄回。");
            }
            else if (leiXing == 2)
            {
                nr.Append("电钻已修好寄回。");
                nr.Append("之前打的两颗星能不能");   // expect: BSM2004
                nr.Append("抬抬手，");
                nr.Append("改高一点？");
            }
            else
            {
                nr.Append("本店钻头、批头上新啦，");   // expect: BSM1007
                nr.Append("欢迎进店逛逛。");
            }
            nr.Append("祝您生活愉快。");
            return nr.ToString();
        }

        public string DuanXin(string maiJia) =>
            maiJia + "您好，这次就不走平台退款了，您给个支付宝，我们今天打给您。"; // expect: BSM1004|BSM3003
    }
}
