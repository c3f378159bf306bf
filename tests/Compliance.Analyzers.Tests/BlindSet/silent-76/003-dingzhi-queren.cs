using System.Collections.Generic;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Kezi.Custom.Orders
{
    public class DingZhiQueRen
    {
        private readonly AmazonConnection _lianJie;

        public DingZhiQueRen(AmazonConnection lianJie) => _lianJie = lianJie;

        public Task<bool> QueRenKeZi(string orderId, string keZi, List<Attachment> xiaoGuoTu)
        {
            var req = new CreateConfirmCustomizationDetailsRequest(
                text: $"您好，附件是订单 {orderId} 的效果图，刻字为“{keZi}”。请回复确认字体和位置是否正确，我们收到后开始刻制。",
                attachments: xiaoGuoTu);
            return _lianJie.Messaging.ConfirmCustomizationDetailsAsync(orderId, req);
        }

        public Task<bool> LiWuBaoZhuang(string orderId)
        {
            var req = new CreateConfirmOrderDetailsRequest
            {
                Text = "您好，您选择了礼品包装，但没有填写贺卡内容。请问贺卡上需要写什么？如果不需要贺卡，也请告诉我们。"
            };
            return _lianJie.Messaging.CreateConfirmOrderDetailsAsync(orderId, req);
        }

        public Task<bool> TuPianBuQing(string orderId)
        {
            var req = new CreateConfirmCustomizationDetailsRequest
            {
                Text = "您好，您上传的照片分辨率偏低，印到抱枕上会模糊。请在回复中附上一张更大的照片，五角星图案的位置我们会保持不变。"
            };
            return _lianJie.Messaging.ConfirmCustomizationDetailsAsync(orderId, req);
        }
    }
}
