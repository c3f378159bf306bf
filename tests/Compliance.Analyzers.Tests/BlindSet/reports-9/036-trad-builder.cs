using System.Text;
using System.Threading.Tasks;

namespace Dadaocheng.Tea.Worker
{
    public class ShouhouService
    {
        private readonly IMessageSender sender;
        public ShouhouService(IMessageSender sender) { this.sender = sender; }

        public async Task NotifyAsync(TeaOrder o)
        {
            var sb = new StringBuilder();
            sb.AppendLine($"{o.BuyerName} 您好：");
            sb.AppendLine($"您訂購的凍頂烏龍（訂單 {o.Id}）少寄了一包，我們今天補寄。");
            if (o.IsFirstTime)
                sb.AppendLine("另外，只要在商品頁留下評論，就能免費獲得茶具一組。"); // expect: BSM2001
            if (o.IsVip)
                sb.AppendLine("老顧客下次下單前請先私訊我們，可享會員價九折。"); // expect: BSM1001|BSM1006
            sb.AppendLine("大稻埕茶行 敬上");
            await sender.SendAsync(o.Id, sb.ToString());
        }
    }
}
