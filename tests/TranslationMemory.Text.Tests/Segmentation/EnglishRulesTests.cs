namespace TranslationMemory.Text.Tests.Segmentation;

/// <summary>Each row is a text with its sentence ends marked: “ ¦ ” stands for a space, “¦” for nothing.</summary>
public class EnglishRulesTests
{
    [Theory]
    [InlineData("The talks ended on Thursday. ¦ The next round has no date.")]
    [InlineData("Who will monitor the truce? ¦ Nobody knows.")]
    [InlineData("They signed at last! ¦ 23 groups were present.")]
    [InlineData("Did they really agree?! ¦ It seems so.")]
    [InlineData("He left the hall. ¦ (The others stayed.) ¦ Then the doors closed.")]
    [InlineData("The delegation left.\u00A0¦ It did not return.")]
    public void Marks_end_sentences(string marked) => Check(marked);

    [Theory]
    [InlineData("Mr. Lavrentiev met Dr. Haddad and Mrs. Kaya. ¦ They spoke for an hour.")]
    [InlineData("Gen. Sergei Rudskoi briefed the press. ¦ Lt. Col. Ivanov was with him.")]
    [InlineData("Sen. John McCain objected. ¦ Gov. Brown did not.")]
    [InlineData("The envoy flew to St. Petersburg. ¦ He stayed a day.")]
    [InlineData("Rev. Paul Smith spoke first. ¦ Prof. Jones followed.")]
    public void Titles_stay_with_the_name(string marked) => Check(marked);

    [Theory]
    [InlineData("John F. Kennedy met him. ¦ George W. Bush did not.")]
    [InlineData("The book by J. R. R. Tolkien sold well. ¦ It still does.")]
    [InlineData("The U.S. Army denied it. ¦ A spokesman declined to comment.")]
    [InlineData("He worked for the U.N. for years. ¦ Then he retired.")]
    [InlineData("The troops are from the U.S. ¦ They arrived on Monday.")]
    [InlineData("Sanctions were imposed by the U.S. ¦ However, Turkey did not follow.")]
    [InlineData("He chose plan B. ¦ The others chose plan A.")]
    [InlineData("It was broadcast from 19.2°E. ¦ This was later changed.")]
    [InlineData("He has a Ph.D. in law. ¦ She has none.")]
    public void Initials_and_acronyms_end_a_sentence_only_before_a_word_that_begins_one(string marked) => Check(marked);

    [Theory]
    [InlineData("Acme Inc. said it would appeal. ¦ Its shares fell.")]
    [InlineData("He sued Acme Corp. ¦ The company declined to comment.")]
    [InlineData("It belongs to Smith Bros. Ltd. of London. ¦ Nobody else bid.")]
    [InlineData("Martin Luther King Jr. was there. ¦ He spoke last.")]
    public void Companies_and_juniors(string marked) => Check(marked);

    [Theory]
    [InlineData("See No. 5 on the list. ¦ Nos. 6 and 7 are missing.")]
    [InlineData("It is in Vol. II of the report. ¦ See p. 14 and pp. 20-22.")]
    [InlineData("Fig. 3 shows the trend. ¦ Sec. 4 explains it.")]
    [InlineData("Is that all? ¦ The answer is no. ¦ Nothing else is planned.")]
    [InlineData("Jacques Lefevre (c. 1455-1536) agreed. ¦ Others did not.")]
    public void Abbreviations_before_a_number_end_nothing(string marked) => Check(marked);

    [Theory]
    [InlineData("Several groups, e.g. Jaysh al-Islam, took part. ¦ Others stayed away.")]
    [InlineData("The guarantors, i.e. Russia and Turkey, agreed. ¦ Iran did too.")]
    [InlineData("In Brown v. Board of Education the court ruled. ¦ It was unanimous.")]
    [InlineData("It was Russia vs. Turkey in the final. ¦ Russia won.")]
    public void Abbreviations_within_a_sentence_end_nothing(string marked) => Check(marked);

    [Theory]
    [InlineData("The talks began on Jan. 23 in Astana. ¦ They ended on Jan. 24.")]
    [InlineData("A second round was held on Thurs. Feb. 16. ¦ It was short.")]
    [InlineData("It begins at 10 a.m. local time. ¦ It ends at 5 p.m. ¦ Dinner follows.")]
    [InlineData("The plane lands at 9 p.m. GMT on Friday. ¦ Nobody will be there.")]
    [InlineData("Doors open at 8 a.m. Monday. ¦ Entry is free.")]
    public void Dates_and_times(string marked) => Check(marked);

    [Theory]
    [InlineData("Growth reached 4.7 percent. ¦ Prices rose by 3.5%.")]
    [InlineData("The cost was $1.2 million. ¦ Nobody paid.")]
    [InlineData("Write to press.office@example.org today. ¦ We will answer.")]
    [InlineData("Visit https://www.example.com/a.html?x=1.Y for more. ¦ It is free.")]
    [InlineData("Version 2.0.1 is out. ¦ It runs on .NET too.")]
    public void Numbers_and_addresses_are_not_divided(string marked) => Check(marked);

    [Theory]
    [InlineData("\"We want peace.\" ¦ He said it twice.")]
    [InlineData("He said: “We want peace.” ¦ Then he left.")]
    [InlineData("\"Who will pay?\" he asked. ¦ Nobody answered.")]
    [InlineData("\"Who will pay?\" Alloush asked. ¦ Nobody answered.")]
    [InlineData("\"Never!\" Mohammed Alloush said. ¦ The others were silent.")]
    [InlineData("He called it \"a first step\". ¦ Others disagreed.")]
    [InlineData("He said: \"We came yesterday. ¦ We start today. ¦ We will not go back.\"")]
    [InlineData("He asked: \"Why?\", and left. ¦ Nobody followed.")]
    [InlineData("She said \"it is over. ¦ And nobody contradicted her.")]
    [InlineData("They called it a victory. \"")]
    public void Quotation_marks(string marked) => Check(marked);

    [Theory]
    [InlineData("He wants peace (!) as he says. ¦ Then he bombs.")]
    [InlineData("The solution (is there any other?) will take time. ¦ Be patient.")]
    [InlineData("Shares of Yahoo! Inc. fell. ¦ Others rose.")]
    public void Marks_that_end_nothing(string marked) => Check(marked);

    [Theory]
    [InlineData("He said ... nothing at all. ¦ Then he left.")]
    [InlineData("Well… I do not know. ¦ Ask him.")]
    [InlineData("They waited and waited... ¦ Nobody came.")]
    public void An_ellipsis_ends_a_sentence_only_at_a_word_before_a_capital(string marked) => Check(marked);

    [Theory]
    [InlineData("The first round ended.¦The second begins tomorrow.")]
    [InlineData("Will they agree?¦Perhaps they will.")]
    [InlineData("They stayed \"at home.\"¦Masks were rare.")]
    [InlineData("Use System.Text.Json for this. ¦ Others work too.")]
    public void A_forgotten_space_does_not_join_sentences(string marked) => Check(marked);

    [Theory]
    [InlineData("1. Form a committee")]
    [InlineData("a) Open the crossings")]
    [InlineData("iv. Exchange of prisoners")]
    [InlineData("2.1. Monitors are deployed. ¦ They report daily.")]
    public void A_list_marker_stays_with_its_item(string marked) => Check(marked);

    [Theory]
    [InlineData("The truce collapsed. ¦ al-Nusra was blamed.")]
    [InlineData("Sales fell in March. ¦ iPhone sales rose.")]
    [InlineData("The city is old.[3] ¦ It was abandoned.[note 1] ¦ Nobody knows why.")]
    [InlineData("It was the capital. [citation needed] ¦ Then it declined.")]
    public void Small_letters_and_footnotes(string marked) => Check(marked);

    private static void Check(string marked) => Marked.Check(marked, TextLanguage.English);
}
