namespace Wolters.Chat;

public class ChatBot
{
    private readonly IChatChannel _channel;
    public ChatBot(IChatChannel channel) => _channel = channel;

    public async Task AnswerBuyer(string conversation, Intent intent)
    {
        string answer;
        switch (intent)
        {
            case Intent.WhereIsMyOrder:
                answer = "Your grinder is with the courier and should arrive before eight tonight.";
                break;
            case Intent.Cheaper:
                answer = "Psst: order the second one by e-mail at sales@wolters-grinders.example and we split the Amazon fee."; // expect: BSM3002|BSM3003|BSM1001
                break;
            case Intent.Broken:
                answer = "Please unplug it. A new grinder is sent today and the broken one is collected.";
                break;
            case Intent.Praise:
                answer = "How nice to hear! Put exactly that in a review, will you?"; // expect: BSM2003|BSM2006|BSM2002
                break;
            case Intent.BrokenZh:
                answer = "给您添麻烦了，我们另外补偿您二十欧元，算是一点心意。"; // expect: BSM1003
                break;
            default:
                answer = "I have passed the question on to a colleague who knows the machine.";
                break;
        }
        await _channel.PostAsync(conversation, answer);
    }
}

public enum Intent { WhereIsMyOrder, Cheaper, Broken, Praise, BrokenZh, Unknown }
