using Microsoft.AspNetCore.SignalR;

namespace Kefu.Hubs;

/// <summary>客服坐席端的系统提示，不发给买家</summary>
public class AgentHub : Hub
{
    public Task WarnAgentAsync(string agentId, ComplianceHit hit)
    {
        var toast = hit.Kind switch
        {
            HitKind.Coupon => "草稿中含有优惠券，亚马逊禁止发送，请删除后再提交。",
            HitKind.Review => "草稿中含有索要好评的内容，请改用“请求评论”按钮。",
            HitKind.Contact => "草稿中含有微信号或电话，已拦截。",
            HitKind.Cashback => "草稿中含有返现字样，已转主管复核。",
            _ => "草稿需要复核。",
        };
        return Clients.User(agentId).SendAsync("Toast", toast);
    }

    public Task TellShiftLeadAsync(string group, int held) =>
        Clients.Group(group).SendAsync("Toast", $"今日已拦截 {held} 条违规站内信，其中多为好评返现。");
}
