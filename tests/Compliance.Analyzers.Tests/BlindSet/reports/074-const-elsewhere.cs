namespace HuaXia.Common
{
    internal class 话术常量
    {
        internal const string 开头 = "您好，";
        internal const string 补发 = "我们今天为您补发缺少的配件。";
        internal const string 私聊 = "请添加我们的QQ客服 2859903311，私下给您优惠价。"; // expect: BSM3002|BSM3003|BSM1001
    }
}
namespace HuaXia.Service
{
    using HuaXia.Common;
    public class 回复服务
    {
        public string 生成(bool 缺件)
        {
            var 正文 = 话术常量.开头 + (缺件 ? 话术常量.补发 : 话术常量.私聊);
            return 正文;
        }

        public void 发送(string 单号)
        {
            var m = new 买家消息();
            m.单号 = 单号;
            m.内容 = 话术常量.私聊;
            m.提交();
        }
    }
}
