using System.Text;

namespace HarbourTech.Amazon.Concierge
{
    public class ConciergeReplyComposer
    {
        private readonly StringBuilder _sb = new StringBuilder();

        public string RepairReply(string buyer, string orderId, bool trad)
        {
            _sb.Clear();
            if (trad)
            {
                _sb.AppendLine($"{buyer} 你好：");
                _sb.AppendLine($"訂單 {orderId} 的耳機仍在保養期內，可以免費更換。");
                _sb.AppendLine("請將耳機連同原裝盒寄回，退貨標籤已附上。");
                _sb.AppendLine("唔想等的話，可以直接去我哋旺角門市付現金換購新機，唔使經亞馬遜。"); // expect: BSM3003
            }
            else
            {
                _sb.AppendLine($"Hello {buyer},");
                _sb.AppendLine($"the headset from order {orderId} is still under warranty and will be exchanged at no cost.");
                _sb.AppendLine("Send it back in the original box, the return label is attached.");
                _sb.AppendLine("For a quicker answer, message our technician on WhatsApp at +852 5555 0192."); // expect: BSM3002
            }
            return _sb.ToString();
        }

        public string NoFault(string buyer, bool trad)
        {
            _sb.Clear();
            _sb.Append(trad ? $"{buyer} 你好，" : $"Hello {buyer}, ");
            _sb.Append(trad
                ? "我們檢查過耳機，一切正常，已寄回給你。"
                : "we tested your headset and found no fault; it is on its way back to you. ");
            _sb.Append(trad
                ? "不過為表心意，你上次在其他店買的充電線，費用由我們替你付。" // expect: BSM1003
                : "Since you are such a good sport, your next headset is on the house."); // expect: BSM1006|BSM1005
            return _sb.ToString();
        }
    }
}
