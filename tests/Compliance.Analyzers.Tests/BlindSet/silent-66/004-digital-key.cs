using System;
using System.Threading.Tasks;

namespace Harbourline.Messaging.Digital
{
    public class DigitalKeyMessages
    {
        private readonly ISpApiMessaging _api;
        private readonly IKeyVault _keys;

        public DigitalKeyMessages(ISpApiMessaging api, IKeyVault keys) { _api = api; _keys = keys; }

        public async Task SendKeyAsync(DigitalOrder o)
        {
            var key = await _keys.TakeAsync(o.Sku);
            if (key is null) throw new InvalidOperationException("No free activation code left for " + o.Sku);

            var body = o.Locale.StartsWith("zh", StringComparison.Ordinal)
                ? $"您订单 {o.OrderId} 的激活码为：{key}。请在软件“帮助－注册”中输入，激活码仅可使用一次。"
                : $"The activation code for order {o.OrderId} is {key}. Enter it under Help - Register. The code can be used on one computer.";

            await _api.CreateDigitalAccessKeyAsync(o.OrderId, body);
        }

        public Task SendPairingAsync(DigitalOrder o) =>
            _api.CreateUnexpectedProblemAsync(o.OrderId,
                "The lock shows error code E4 because the pairing code was entered three times. Take the batteries out, wait a minute and use the code on the underside.");
    }
}
