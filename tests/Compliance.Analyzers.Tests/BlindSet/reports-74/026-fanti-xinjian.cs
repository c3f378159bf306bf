using System.Collections.Generic;

namespace Formosa.Living.Amazon;

public record MessageTemplate(string Code, string Subject, string Body);

public static class TemplatesZhTw
{
    public static IEnumerable<MessageTemplate> All()
    {
        yield return new MessageTemplate("DELAY", "您的訂單將延後送達", "您好，您訂購的檯燈因颱風延後兩天送達，造成不便敬請見諒。");

        yield return new MessageTemplate(
            "CARE",
            "檯燈使用提醒",
            "您好，檯燈還滿意嗎？懇請賞我們五顆星，您的一個讚對小店非常重要！"); // expect: BSM2002

        yield return new MessageTemplate("BULB", "燈泡已補寄", "您好，您反映的燈泡不亮問題，我們已免費補寄一顆，三日內送達。");

        yield return new MessageTemplate(
            Code: "LINE",
            Subject: "檯燈保養",
            Body: "您好，之後有問題加我們的 LINE：@formosaliving，不必再透過亞馬遜聯絡。"); // expect: BSM3002|BSM3003
    }
}
