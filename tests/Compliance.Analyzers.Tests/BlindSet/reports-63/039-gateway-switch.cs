using System.Threading.Tasks;

namespace Baichuan.Gateway
{
    public enum ReplyScene { Installation, PriceDrop, RedPacket, Threat, Retry }

    public class SceneReplyGateway
    {
        private readonly IBuyerMessageSender _sender;

        public SceneReplyGateway(IBuyerMessageSender sender) => _sender = sender;

        public Task ReplyAsync(string orderId, ReplyScene scene)
        {
            string content = scene switch
            {
                ReplyScene.Installation => "您好，安装支架时请先拧紧左侧两颗螺丝，再挂上横梁，详见说明书第三页。",
                ReplyScene.PriceDrop => "您好，我们无法退还价差，页面价格会随时变动，请您谅解。",
                ReplyScene.RedPacket => "您好，晒图以后找我领微信红包，秒到账。", // expect: BSM2001|BSM1004
                ReplyScene.Threat => "您好，你这种贪便宜的骗子我们见多了，再乱写评论就等着收律师函吧。", // expect: BSM4003
                ReplyScene.Retry => "您好，快递第一次派送时家中无人，请告知方便收货的时间。",
                _ => null
            };
            return content == null ? Task.CompletedTask : _sender.SendAsync(orderId, content);
        }
    }
}
