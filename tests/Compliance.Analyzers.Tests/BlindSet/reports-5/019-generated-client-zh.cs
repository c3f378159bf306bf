using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace YunCang.SpApi
{
    public class MessagingSender
    {
        private readonly IMessagingApi _api;
        private static readonly List<string> Marketplaces = new() { "ATVPDKIKX0DER" };

        public MessagingSender(IMessagingApi api) { _api = api; }

        // 定制确认
        public void QueRenDingZhi(string orderId, string engraving)
        {
            var req = new CreateConfirmCustomizationDetailsRequest(
                text: $"您好，请确认刻字内容：“{engraving}”。如需修改请在24小时内回复。");
            _api.ConfirmCustomizationDetails(orderId, Marketplaces, req);
        }

        // 送货确认
        public async Task QueRenSongHuoAsync(string orderId)
        {
            var req = new CreateConfirmDeliveryDetailsRequest(
                text: "您好，司机周三上午送货，请保持楼道畅通。另外本店满100减20，欢迎再次选购。"); // expect: BSM1001|BSM1007
            await _api.CreateConfirmDeliveryDetailsAsync(orderId, Marketplaces, req);
        }

        public void MiYao(string orderId, string key)
        {
            _api.CreateDigitalAccessKey(orderId, Marketplaces, new CreateDigitalAccessKeyRequest(
                text: "您的激活码是" + key + "。给软件打五星的用户可免费获得专业版升级。")); // expect: BSM2001
        }
    }
}
