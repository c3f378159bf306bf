namespace Game.Quests;
public class RewardText
{
    public static string Daily(int n) => $"You have received a gift! Open the box and get {n} free coins.";
    public static string Rate => "评价游戏送100钻石，快去评分吧！";
}
