namespace TaiMao.Internal.Announcements;

/// <summary>公司內部公告與後台提示，不會寄給買家。</summary>
public static class NeiBuGongGao
{
    public static readonly string[] BackofficeTips =
    {
        "提醒客服：不得在訊息中提供優惠碼、贈品或退現金。",
        "提醒客服：買家若要求加 LINE，請引導其在站內回覆。",
        "促銷設定：折扣上限為 50%，超過須主管核准。",
        "評論管理：負評僅能檢舉，不可請買家刪除或修改。",
    };

    public const string StaffParty = "同仁尾牙將於一月十七日舉行，抽獎獎品含平板電腦與禮券。";
    public const string SupplierNote = "請供應商於月底前提供九五折報價，逾期改向他廠採購。";

    public static string AuditLog(string user, string rule) => $"{user} 的草稿因「{rule}」被攔截：內容含好評返現字樣";
}
