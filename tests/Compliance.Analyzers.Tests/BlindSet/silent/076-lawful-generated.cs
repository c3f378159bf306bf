using SpApi.Client;

namespace Mei.Generated
{
    class 发信
    {
        public async Task 补地址(MessagingClient c, string 单号)
        {
            var r = new CreateConfirmOrderDetailsRequest { Text = "您好，地址缺少房间号，请回复补充，我们今天就能发出。" };
            await c.CreateConfirmOrderDetailsAsync(单号, new[] { "A1F83G8C2ARO7P" }, r);
        }

        public async Task 安装(MessagingClient c, string 单号)
        {
            var r = new CreateConfirmServiceDetailsRequest { Text = "您好，安装师傅周三上午上门，请确认墙体是否为承重墙。" };
            await c.CreateConfirmServiceDetailsAsync(单号, new[] { "A1F83G8C2ARO7P" }, r);
        }

        public async Task 故障(MessagingClient c, string 单号)
        {
            var r = new CreateUnexpectedProblemRequest { Text = "您好，同批次的插座检测不合格，请停止使用，我们已为您全额退款。" };
            await c.CreateUnexpectedProblemAsync(单号, new[] { "A1F83G8C2ARO7P" }, r);
        }
    }
}
