namespace Integra.Care.Bilingual;

/// <summary>Bilingual (English and Traditional Chinese) answers for the Amazon stores in Asia.</summary>
public sealed class BilingualReplyService(IReplyChannel channel)
{
    public Task ReplyDefectAsync(Ticket t) => channel.ReplyAsync(t.OrderId,
        """
        Dear customer, please send us a photo of the defect and we will replace the unit.
        親愛的顧客，請提供瑕疵照片，我們將為您更換新品。
        """);

    // expect@+4: BSM1004|BSM1003
    // expect@+4: BSM3002|BSM3003
    public Task ReplyNoiseAsync(Ticket t) => channel.ReplyAsync(t.OrderId,
        """
        Dear customer, once the parcel is marked as delivered, we hand you back $6 by cash transfer.
        親愛的顧客，請改以 LINE（帳號 desklamp_tw）與我們的客服聯絡。
        """);

    public Task ReplyHappyAsync(Ticket t) => channel.ReplyAsync(t.OrderId,
        "很高興您喜歡這款檯燈！若您滿意，懇請給予五星好評鼓勵。"); // expect: BSM2003|BSM2002
}
