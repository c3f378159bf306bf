using System;
using System.Collections.Generic;

namespace Kaixun.Service.Messages
{
    public class BaoxiuMessageBuilder
    {
        public string Build(WarrantyTicket ticket)
        {
            var lines = new List<string>
            {
                $"{ticket.BuyerName}，您好：",
                $"您在订单 {ticket.OrderId} 购买的加湿器仍在保修期内，到期日是 {ticket.ExpireOn:yyyy年M月d日}。",
            };

            if (ticket.Symptom == Symptom.NoMist)
            {
                lines.Add("不出雾多数是水垢引起的，请按说明书第8页的方法用柠檬酸清洗，再试一次。");
                lines.Add("清洗后依旧不出雾的话，我们免费换一个新的雾化片给您。");
            }
            else if (ticket.Symptom == Symptom.Leak)
            {
                lines.Add("漏水请先检查水箱底部的密封圈；密封圈破损属于质量问题，我们会免费补发。");
            }
            else
            {
                lines.Add("请您拍一段十秒左右的视频直接回复给我们，工程师看过之后会给出维修或换货的方案。");
            }

            lines.Add("清洁时请务必拔掉电源，电源线下方的胶塞不要取下。");
            lines.Add("电子版说明书随本消息附上。");
            return string.Join("\n", lines);
        }
    }
}
