namespace Wold.Templates;
public class FeedbackTemplate
{
    // expect@+3: BSM2002|BSM2003
    public string Html => @"<p>Dear customer,</p>
<p>we hope you like the boots.</p>
<p>If so, a positive 5-star review would be great.</p>";
}
