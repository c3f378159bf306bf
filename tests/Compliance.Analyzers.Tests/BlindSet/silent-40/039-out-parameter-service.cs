namespace Ningbo.Garden.Service;

public class GardenReply
{
    public bool TryBuild(string code, string buyer, out string subject, out string body)
    {
        subject = "关于您的订单";
        body = string.Empty;
        switch (code)
        {
            case "SEED":
                body = $"{buyer}您好，种子受潮发霉是包装问题，同批次新种子已免费寄出。";
                return true;
            case "PUMP":
                subject = "Your pond pump";
                body = $"Dear {buyer}, the pump needs at least 20 cm of water above it. If it is still silent then, we will replace it under warranty.";
                return true;
            case "CODE":
                body = $"{buyer}您好，屏幕上的 E15 是水温过高的故障代码，断电十分钟后即可恢复。";
                return true;
            case "BULK":
                body = $"{buyer}您好，大量采购也请直接在亚马逊页面下单，我们不在平台以外交易，也不单独议价。";
                return true;
        }
        return false;
    }
}
