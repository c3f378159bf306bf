using Compliance.Text;

namespace Compliance.Tests.Text;

[TestFixture]
internal sealed class BopomofoTests
{
    [TestCase("ㄌㄞˋ", "lai")]
    [TestCase("ㄏㄠˇ", "hao")]
    [TestCase("ㄆㄧㄥˊ", "ping")]
    [TestCase("ㄒ一ㄝˇ", "xie", TestName = "{m}(一 for ㄧ)")]
    [TestCase("ㄒㄧㄢˋ", "xian")]
    [TestCase("ㄓㄜˊ", "zhe")]
    [TestCase("ㄕ", "shi")]
    [TestCase("ㄨㄟˊ", "wei")]
    [TestCase("ㄨㄥ", "weng")]
    [TestCase("ㄓㄨㄥ", "zhong")]
    [TestCase("ㄑㄩㄢˋ", "quan")]
    [TestCase("ㄧㄡ", "you")]
    [TestCase("ㄏㄨㄟˋ", "hui")]
    [TestCase("ㄐㄧㄡˇ", "jiu")]
    [TestCase("ㄩㄥˋ", "yong")]
    [TestCase("ㄦˋ", "er")]
    public void A_syllable_is_read_as_pinyin(string syllable, string pinyin)
    {
        (string onset, string rime) = Bopomofo.Syllable(FoldedText.Fold(syllable), 0, out int end);

        (onset + rime).Should().Be(pinyin);
        end.Should().Be(syllable.Length);
    }

    [TestCase("ㄋ")]
    [TestCase("好")]
    public void A_consonant_alone_and_a_character_are_no_syllable(string text) => Bopomofo.Syllable(FoldedText.Fold(text), 0, out _).Should().Be((string.Empty, string.Empty));
}
