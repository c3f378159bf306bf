using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Inkwell.Software.Keys
{
    public class KeySender
    {
        private readonly AmazonConnection _amazon;
        private readonly IKeyVault _vault;

        public KeySender(AmazonConnection amazon, IKeyVault vault)
        {
            _amazon = amazon;
            _vault = vault;
        }

        public async Task SendAsync(string amazonOrderId, string locale)
        {
            var key = await _vault.TakeAsync(amazonOrderId);

            string Text() => locale.StartsWith("zh")
                ? $"您的订单{amazonOrderId}所含软件的激活码为：{key}。请在安装程序的“输入密钥”窗口中填写。"
                : $"The licence key for the software in order {amazonOrderId} is {key}. Enter the code in the window \"Activate\" of the installer.";

            await _amazon.Messaging.CreateDigitalAccessKeyAsync(amazonOrderId, new CreateDigitalAccessKeyRequest { Text = Text() });
        }

        public async Task SendReplacementAsync(string amazonOrderId, string locale)
        {
            var key = await _vault.ReplaceAsync(amazonOrderId);
            var request = new CreateDigitalAccessKeyRequest
            {
                Text = locale.StartsWith("zh")
                    ? $"您反馈激活码无法使用，我们已作废旧码，新的激活码是{key}。"
                    : $"You told us that the code was rejected. We have withdrawn it; the new code for your order is {key}.",
            };
            await _amazon.Messaging.CreateDigitalAccessKeyAsync(amazonOrderId, request);
        }
    }
}
