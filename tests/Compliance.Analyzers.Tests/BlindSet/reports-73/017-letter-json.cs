using System.Collections.Generic;
using System.Text.Json;

namespace TianMu.Amazon.Letters;

public sealed class LetterRepository
{
    private readonly Dictionary<string, Letter> _letters;

    public LetterRepository()
    {
        _letters = JsonSerializer.Deserialize<Dictionary<string, Letter>>(Json)
                   ?? new Dictionary<string, Letter>();
    }

    public Letter this[string code] => _letters[code]; // expect@+21: BSM4006

    public int Count => _letters.Count; // expect@+11: BSM4002

    private const string Json = // expect@+4: BSM4004
        """
        {
          "L01": {
            "Title": "【重要】请补充订单 ${orderId} 的收件信息",
            "Content": "${buyer}您好，派送员需要门禁密码才能送货上楼，请直接回复本消息。"
          },
          "L02": {
            "Title": "订单 ${orderId}",
            "Content": "${buyer}您好，感谢您选择天目，您的订单我们已经收到，正在安排，祝您购物愉快！"
          },
          "L03": {
            "Title": "订单 ${orderId} 退款完成",
            "Content": "${buyer}您好，因商品在途中受潮，我们已为该订单全额退款，无需寄回。"
          },
          "L04": {
            "Title": "订单 ${orderId} 电池说明",
            "Content": "${buyer}您好，锂电池长期不用时请保留一半电量。若不想再收到此类邮件，请点击底部退订。"
          }
        }
        """;
}

public sealed record Letter(string Title, string Content);

public sealed class LetterService
{
    private readonly LetterRepository _repository;
    private readonly IBuyerMailSender _sender;

    public LetterService(LetterRepository repository, IBuyerMailSender sender)
    {
        _repository = repository;
        _sender = sender;
    }

    public void Send(string code, string orderId, string buyer, string relayAddress)
    {
        var letter = _repository[code];
        string Fill(string s) => s.Replace("${orderId}", orderId).Replace("${buyer}", buyer);
        _sender.Send(relayAddress, Fill(letter.Title), Fill(letter.Content));
    }
}
