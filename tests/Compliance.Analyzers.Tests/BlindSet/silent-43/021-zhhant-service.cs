using System.Text;

namespace TaiwanSeller.Service
{
    public class KeFuBuilder
    {
        public string Build(string buyer, bool broken, bool askPrice)
        {
            var sb = new StringBuilder();
            sb.Append(buyer).Append("您好，");
            if (broken)
            {
                sb.Append("很抱歉保溫瓶的瓶蓋裂開了，");
                sb.Append("我們今天免費補寄一個新的瓶蓋，");
                sb.Append("舊的不必退回。");
            }
            else if (askPrice)
            {
                sb.Append("我們無法私下給您折扣，");
                sb.Append("也沒有優惠券可以提供，");
                sb.Append("價格以商品頁面為準。");
            }
            else
            {
                sb.Append("您的退貨我們已經收到，");
                sb.Append("款項已原路退回，請留意信用卡帳單。");
            }
            return sb.ToString();
        }

        public const string QingXi = "您好，首次使用前請用溫水清洗瓶身，墊圈可拆下單獨清潔。";
        public const string BuXianXia = "您好，為保障您的權益，請勿在亞馬遜以外的地方付款，我們也不會加您的LINE。";
    }
}
