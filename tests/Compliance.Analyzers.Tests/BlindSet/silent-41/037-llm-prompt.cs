using System.Threading.Tasks;

namespace Puffin.Guard;

/// <summary>Lets a language model judge drafts of our support agents.</summary>
public class DraftJudge
{
    private readonly IChatModel _model;
    public DraftJudge(IChatModel model) => _model = model;

    private const string SystemPrompt = """
        You are a compliance reviewer for Amazon buyer-seller messages.
        Answer BLOCK if the draft offers a coupon, a discount on the next order, a free gift or a gift card.
        Answer BLOCK if it asks for a 5-star review, or for a review to be changed or removed.
        Answer BLOCK if it contains a phone number, an e-mail address or a link outside Amazon.
        Otherwise answer PASS.
        """;

    private const string XiTongTiShi =
        "你是亚马逊站内信审核员。如果草稿中出现好评返现、要求删除差评、引导加微信等内容，请输出“拦截”，否则输出“通过”。";

    public Task<string> JudgeAsync(string draft, bool chinese) =>
        _model.CompleteAsync(chinese ? XiTongTiShi : SystemPrompt, draft);
}
