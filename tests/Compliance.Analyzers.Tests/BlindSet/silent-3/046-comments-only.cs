using System;
using System.Threading.Tasks;

namespace DianXiaoEr.Tools
{
    /*
     * 旧版话术（2019 年已废弃，仅供法务存档，不要恢复）：
     *   "亲，好评返现5元，加微信 xiaoer888 领取"
     *   "Leave a 5-star review and get a $10 gift card!"
     *   "Use code THANKS20 for 20% off your next order"
     */
    public class FaXiaoXi
    {
        // string t = "您好，删除差评后给您全额退款"; 不允许
        /// <summary>发送消息。禁止：<c>"送您一张优惠券"</c></summary>
        public static bool Send(string dingDan, string neiRong)
        {
            if (neiRong.Length > 2000) return false;
            // "Please change your review" -> 违规，网关会拦截
            return Gateway.Push(dingDan, neiRong).Ok;
        }

        public static Task<bool> SendWuLiu(string dingDan, DateTime riQi)
        {
            var t = "您好，包裹因大雾停运，新的送达日期为" + riQi.ToString("M月d日") + "，如需取消请告知，我们全额退款。"; // 不要加优惠券、返现等内容
            return Task.FromResult(Send(dingDan, t));
        }
    }
}
