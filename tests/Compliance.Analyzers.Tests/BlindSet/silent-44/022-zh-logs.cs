namespace HaitunErp.HeGui
{
    public class XiaoXiJianCha
    {
        private readonly ILogger _logger;
        public XiaoXiJianCha(ILogger logger) { _logger = logger; }

        // 检查客服写的站内信，发现索评、返现、加微信等内容就拦截
        public bool JianCha(string neirong, long id)
        {
            if (neirong.Contains("好评返现"))
            {
                _logger.LogWarning("消息 {Id} 含有好评返现内容，已拦截，请客服修改后重新提交", id);
                return false;
            }
            if (neirong.Contains("加微信") || neirong.Contains("加我微信"))
            {
                _logger.LogWarning("消息 {Id} 引导买家添加微信，已拦截", id);
                return false;
            }
            if (neirong.Contains("删除差评"))
                throw new HeGuiException("消息要求买家删除差评，违反亚马逊政策，禁止发送");
            if (neirong.Contains("优惠券") && !neirong.Contains("无法提供"))
                _logger.LogInformation("消息 {Id} 提到优惠券，转人工审核", id);
            return true;
        }
    }
}
